using System.Globalization;
using ItaBot.Conversations.Replies;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers;

/// <summary>
/// An answer in the making. Every figure is written through it, so that none can stand in the text without standing
/// among the facts.
/// </summary>
internal sealed class Draft(string agencyId)
{
    private readonly List<Fact> _facts = [];
    private readonly List<CardRow> _rows = [];
    private readonly List<string> _notes = [];
    private readonly List<ReplyAction> _actions = [];
    private readonly List<(int Year, RuleDoubt Doubt)> _doubts = [];
    private readonly List<ReminderChange> _changes = [];
    private readonly List<FeedbackChange> _feedbackChanges = [];

    /// <summary>The first line.</summary>
    public string Title { get; set; } = "";

    /// <summary>The agency whose officers alone get the answer that was asked for; null where it is given.</summary>
    public string? DeclinedFor { get; init; }

    /// <summary>Where the bars show the pass mark; null shows none.</summary>
    public decimal? PassMark { get; set; }

    /// <summary>Whether the answer is a card; otherwise it is a plain text.</summary>
    public bool IsCard => _rows.Count > 0;

    /// <summary>The figures so far, in the order in which they were written.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>What is recorded of duties with the answer, in order.</summary>
    public IReadOnlyList<ReminderChange> Changes => _changes;

    /// <summary>What is recorded of quick feedback with the answer, in order.</summary>
    public IReadOnlyList<FeedbackChange> FeedbackChanges => _feedbackChanges;

    /// <summary>Writes a figure's score.</summary>
    public string Score(Scorecard scorecard, Figure figure) => Score(scorecard, figure, figure.Shown!.Value, figure.Basis);

    /// <summary>Writes the computed score of a figure whose published one is shown as well.</summary>
    public string Computed(Scorecard scorecard, Figure figure) =>
        Score(scorecard, figure, figure.Computed!.Value, Basis.Computed);

    /// <summary>Writes a score less another, with its sign.</summary>
    public string Difference(int year, Target target, decimal points) =>
        Write(new(agencyId, year, target, FactKinds.Difference, new FactValue.Number(points), Basis.Computed), Numbers.Difference(points));

    /// <summary>Writes what something adds to the total.</summary>
    public string Gain(int year, Target target, decimal points) =>
        Write(new(agencyId, year, target, FactKinds.Gain, new FactValue.Number(points), Basis.Computed), Numbers.Score(points));

    /// <summary>Writes a number that is neither a score nor a difference: a count, a weight, a mark, a line.</summary>
    public string Number(int year, Target target, string kind, decimal number, Basis basis = Basis.Computed) =>
        Write(new(agencyId, year, target, kind, new FactValue.Number(number), basis), Numbers.Plain(number));

    /// <summary>Writes a figure that the agency's own feedback makes: a mean, the end of an interval, a rate.</summary>
    public string Interim(int year, Target target, string kind, decimal figure) =>
        Write(new(agencyId, year, target, kind, new FactValue.Number(figure), Basis.Computed), Numbers.Score(figure));

    /// <summary>Writes the name of a level.</summary>
    public string Level(int year, string level, Basis basis) =>
        Write(new(agencyId, year, Target.Total, FactKinds.Level, new FactValue.Word(level), basis), level);

    /// <summary>Takes a day among the facts.</summary>
    public void Date(int year, DateOnly day)
    {
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Write(new(agencyId, year, Target.Total, FactKinds.Date, new FactValue.Word(iso), Basis.Reported), iso);
    }

    /// <summary>Records something of the agency's duties together with the answer.</summary>
    public void Record(ReminderChange change) => _changes.Add(change);

    /// <summary>Records something of quick feedback together with the answer.</summary>
    public void Record(FeedbackChange change) => _feedbackChanges.Add(change);

    /// <summary>Adds a row to the table.</summary>
    public void Row(CardRow row) => _rows.Add(row);

    /// <summary>Adds a short line under the table.</summary>
    public void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    /// <summary>Notes facts about the rules that the answer rests on and that no text confirms.</summary>
    public void AddDoubts(RuleYear rules, IEnumerable<RuleDoubt> doubts) => _doubts.AddRange(doubts.Select(d => (rules.Year, d)));

    /// <summary>Says the doubts under the table: one line for each year and standing, however many figures rest on them.</summary>
    public void SayDoubts(Asked asked)
    {
        foreach (var group in _doubts.GroupBy(d => (d.Year, d.Doubt.Standing)).OrderByDescending(g => g.Key.Standing))
        {
            var what = group.Select(d => d.Doubt.Kind).Distinct().Order().Select(kind => asked.Say($"doubt.{kind.ToString().ToLowerInvariant()}"));
            Note(asked.Say(
                $"doubt.{group.Key.Standing.ToString().ToLowerInvariant()}",
                ("what", string.Join(asked.Say("list.separator"), what)),
                ("year", asked.Year(group.Key.Year))));
        }
    }

    /// <summary>Offers something to ask next.</summary>
    public void Action(string label, string text) => _actions.Add(new(label, text));

    /// <summary>Offers nothing of what was offered so far: something else waits for an answer.</summary>
    public void OfferNothing() => _actions.Clear();

    /// <summary>The reply.</summary>
    public Reply ToReply()
    {
        if (!IsCard)
        {
            return new(string.Join('\n', [Title, .. _notes]), null, _actions);
        }

        var card = new Card(Title, _rows, PassMark, _notes);
        return new(PlainText.Of(card), card, _actions);
    }

    private string Score(Scorecard scorecard, Figure figure, decimal points, Basis basis) => Write(
        new(agencyId, scorecard.Rules.Year, figure.Target, FactKinds.Score, new FactValue.Number(points), basis)
        {
            Parts = figure.Parts,
        },
        Numbers.Score(points));

    private string Write(Fact fact, string text)
    {
        if (!_facts.Contains(fact))
        {
            _facts.Add(fact);
        }

        return text;
    }
}
