-- What marks the file as ours, and which migrations it has seen. 1514947650 is “ZLDB” in ASCII.

pragma application_id = 1514947650;

create table schema_version (
    version    integer not null primary key,
    name       text    not null,
    applied_at text    not null              -- UTC, ISO 8601
);
