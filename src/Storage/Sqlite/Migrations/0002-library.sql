-- The documents of the library. Plain SQL that PostgreSQL takes as well, the last table apart.

create table source_file (
    hash        text not null primary key,   -- sha256:… of the bytes
    name        text not null,
    encoding    text not null,
    content     text not null,               -- the physical lines, joined with line feeds
    ingested_at text not null                -- UTC, ISO 8601
);

create table document (
    id           integer not null primary key,
    series       text    not null,
    year         integer not null,
    serial       integer not null,
    version      integer not null,           -- 1, 2, … among different texts with one number
    title        text    not null,
    issuer       text    not null,
    date         text,                       -- yyyy-MM-dd
    kind         text    not null,
    issued_title text,
    file_hash    text    not null references source_file (hash),
    first_line   integer not null,
    last_line    integer not null,
    content_hash text    not null unique,    -- sha256:… of the printed characters
    doubts       integer not null,
    ingested_at  text    not null,
    reading      text    not null,           -- the document as it was read, JSON
    unique (series, year, serial, version)
);

create index document_file on document (file_hash);

create table document_addressee (
    document_id integer not null references document (id) on delete cascade,
    position    integer not null,
    name        text    not null,
    primary key (document_id, position)
);

create index document_addressee_name on document_addressee (name);

create table passage (
    id          integer not null primary key,
    document_id integer not null references document (id) on delete cascade,
    address     text    not null,
    heading     text    not null,
    content     text    not null,
    first_line  integer not null,
    last_line   integer not null
);

create index passage_document on passage (document_id);

-- Tokens of our own tokenizer separated by spaces; rowid is passage.id.
create virtual table passage_index using fts5 (title, heading, context, content, tokenize = 'ascii');
