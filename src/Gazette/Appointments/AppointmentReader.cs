using System.Text.RegularExpressions;
using Zhengling.Gazette.Units;

namespace Zhengling.Gazette.Appointments;

/// <summary>
/// Reads the acts of a personnel notice (任免通知): clause by clause, with what governs a clause: a heading “免去：” above it, the person
/// of the clause before it.
/// </summary>
public sealed partial class AppointmentReader(UnitRegister register)
{
    private readonly PostReader _posts = new(register);

    /// <summary>Reads a document; one that is no personnel notice has no acts.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The acts, and the clauses that could not be read.</returns>
    public AppointmentReading Read(GazetteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reading = new Pass(this, document);
        if (document.Kind == DocumentKind.Personnel)
        {
            foreach (var node in document.Root.SelfAndDescendants().Where(node => node.Text.Length > 0 && node.Kind is not (NodeKind.Signature or NodeKind.Title)))
                reading.Node(node);
        }
        return new(reading.Acts, reading.Unread);
    }

    /// <summary>One pass over one document.</summary>
    private sealed class Pass(AppointmentReader reader, GazetteDocument document)
    {
        public readonly List<Appointment> Acts = [];
        public readonly List<UnreadClause> Unread = [];
        private AppointmentAct? _governing;

        public void Node(GazetteNode node)
        {
            IReadOnlyList<string> persons = [];
            foreach (var sentence in node.Text.Split('；', ';', '。'))
            {
                persons = [];
                foreach (var printed in Clauses(Compact(sentence)))
                    persons = Clause(node, printed, persons);
            }
        }

        /// <summary>Reads a clause and gives its persons, whom the next clause may be about.</summary>
        private IReadOnlyList<string> Clause(GazetteNode node, string clause, IReadOnlyList<string> before)
        {
            if (Heading().Match(clause) is { Success: true } heading)
            {
                _governing = heading.Groups["remove"].Success ? AppointmentAct.Remove : AppointmentAct.Appoint;
                return before;
            }
            if (Added().IsMatch(clause) && before.Count > 0)
            {
                Amend(clause, before);
                return before;
            }
            var match = Confirmation().Match(clause);
            if (match.Success)
                return Confirm(node, match);
            match = Taking().Match(clause);
            if (match.Success)
                return Record(node, clause, match, AppointmentAct.Appoint, before);
            match = Removing().Match(clause);
            if (match.Success)
                return Record(node, clause, match, AppointmentAct.Remove, before);
            match = _governing is null ? Match.Empty : Governed().Match(clause);
            if (match.Success)
                return Record(node, clause, match, _governing!.Value, before);
            if (Suspicious().IsMatch(clause))
                Unread.Add(new(node.Address, node.FirstLine, clause));
            return before;
        }

        private IReadOnlyList<string> Record(GazetteNode node, string clause, Match match, AppointmentAct act, IReadOnlyList<string> before)
        {
            var persons = match.Groups["persons"] is { Success: true, Length: > 0 } named ? Names(named.Value) : before;
            var posts = reader._posts.Read(match.Groups["post"].Value);
            if (persons.Count == 0 || posts is null)
            {
                Unread.Add(new(node.Address, node.FirstLine, clause));
                return persons;
            }
            if (match.Groups["propose"].Success)
                act = act == AppointmentAct.Remove ? AppointmentAct.ProposeRemoval : AppointmentAct.ProposeAppointment;
            foreach (var person in persons)
            {
                foreach (var post in posts)
                {
                    Acts.Add(Make(node, person, act) with
                    {
                        Post = post.Printed,
                        UnitName = post.UnitName,
                        Unit = post.Unit,
                        Office = post.Office,
                        Conditions = post.Conditions,
                    });
                }
            }
            return persons;
        }

        private List<string> Confirm(GazetteNode node, Match match)
        {
            var persons = Names(match.Groups["persons"].Value);
            var post = match.Groups["post"].Success ? reader._posts.Read(match.Groups["post"].Value)?.FirstOrDefault() : null;
            foreach (var person in persons)
            {
                Acts.Add(Make(node, person, AppointmentAct.Confirm) with
                {
                    Post = post?.Printed ?? "",
                    UnitName = post?.UnitName ?? "",
                    Unit = post?.Unit,
                    Office = post?.Office ?? "",
                });
            }
            return persons;
        }

        /// <summary>A clause that adds to the acts before it: a condition, or the time of a confirmation.</summary>
        private void Amend(string clause, IReadOnlyList<string> persons)
        {
            for (var i = Acts.Count - 1; i >= 0 && persons.Contains(Acts[i].Person); i--)
            {
                var time = Time().Match(clause);
                if (Acts[i].Act != AppointmentAct.Confirm)
                    Acts[i] = Acts[i] with { Conditions = [.. Acts[i].Conditions, clause] };
                else if (time.Success)
                    Acts[i] = Acts[i] with { StatedTime = time.Value };
            }
        }

        private Appointment Make(GazetteNode node, string person, AppointmentAct act) => new()
        {
            Person = person,
            Act = act,
            Document = document.Number,
            Date = document.Date,
            Address = node.Address,
            Line = node.FirstLine,
        };
    }

    private static List<string> Names(string text)
        => [.. text.Split('、', ',').Select(name => name.Replace(AppointmentWords.Comrade, "", StringComparison.Ordinal)).Where(name => name.Length > 0)];

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The clauses of a sentence: divided at commas outside brackets, the colon after a heading kept with it.</summary>
    private static IEnumerable<string> Clauses(string sentence)
    {
        int depth = 0, start = 0;
        for (var i = 0; i <= sentence.Length; i++)
        {
            if (i < sentence.Length && sentence[i] is '（' or '(')
                depth++;
            else if (i < sentence.Length && sentence[i] is '）' or ')')
                depth--;
            var colon = i < sentence.Length && sentence[i] is '：' or ':';
            if (i == sentence.Length || colon || (depth <= 0 && sentence[i] is '，' or ','))
            {
                var end = colon ? i + 1 : i;
                if (end > start)
                    yield return sentence[start..end];
                start = i + 1;
            }
        }
    }

    private const string Persons = @"(?<persons>[^\d，：]{2,}?)" + AppointmentWords.Comrade;

    [GeneratedRegex(@"^(?:(?<remove>" + AppointmentWords.Remove + ")|(?:" + AppointmentWords.Appoint + @"|任))[：:]$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:试用期|任期|聘期|转正时间|任职时间|任职期限|按期转正$|正式任职$)")]
    private static partial Regex Added();

    [GeneratedRegex("^" + Persons + @"(?:任?职?(?<post>.*?))??(?:任职)?(?:" + AppointmentWords.Confirmed + ")")]
    private static partial Regex Confirmation();

    [GeneratedRegex(@"^(?<propose>" + AppointmentWords.Propose + ")?(?:(?:" + AppointmentWords.Appoint + ")" + Persons + "|(?:" + AppointmentWords.Appoint
        + @")(?<persons>[^\d，：]{2,}?)(?=为)|" + Persons + ")(?:" + AppointmentWords.Takes + ")(?<post>.+?)(?:职务|一职|人选)?$")]
    private static partial Regex Taking();

    [GeneratedRegex(@"^(?<propose>" + AppointmentWords.Propose + ")?(?:(?:" + AppointmentWords.Remove + ")(?:其|" + Persons + @"的?)?(?:兼任)?(?:的)?|"
        + Persons + "(?:" + AppointmentWords.Leaves + "))(?<post>.+?)(?:的?职务|一职)?$")]
    private static partial Regex Removing();

    [GeneratedRegex("^" + Persons + @"的?(?<post>.+?)(?:的?职务|一职)?$")]
    private static partial Regex Governed();

    [GeneratedRegex("同志|任命|免去|正式任职|职务$")]
    private static partial Regex Suspicious();

    [GeneratedRegex(@"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?")]
    private static partial Regex Time();
}
