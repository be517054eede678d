using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>Asks for a score from 0 to 100; offers the pass mark and the full score.</summary>
internal abstract class PointsPrompt(string name) : Prompt(name)
{
    private const decimal Least = 0, Most = 100;

    /// <summary>The slot.</summary>
    protected abstract decimal? PointsOf(Slots slots);

    /// <summary>The slots with this one.</summary>
    protected abstract Slots With(Slots slots, decimal? points);

    public override bool IsAnswered(Slots collected) => PointsOf(collected) is not null;

    public override Slots Without(Slots collected) => With(collected, null);

    public override string? ProblemOf(Draft draft, Asked asked) => PointsOf(asked.Slots) is { } points && !Points.IsScore(points)
        ? asked.Say(
            "prompt.range",
            ("points", Numbers.Plain(points)),
            ("least", Scale(draft, asked, Least)),
            ("most", Scale(draft, asked, Most)))
        : null;

    // Understanding takes neither a bare number word nor a number beyond the scale for a score. The one is an answer, of the
    // other the person is told why it is none.
    public override Slots Read(Message message, Asked asked, Slots stated) =>
        PointsOf(stated) is null && NumberIn(message) is { } number ? With(stated, number) : stated;

    private static decimal? NumberIn(Message message) => NumberReader.At(message.Text, 0) is { } first && first.Place.Length == message.Text.Length
        ? first.Value
        : NumberReader.All(message.Text).Select(n => (decimal?)n.Value).LastOrDefault(n => !Points.IsScore(n!.Value));

    protected override void AddChoices(Draft draft, Asked asked)
    {
        if (asked.Scorecard is { } scorecard)
        {
            Offer(draft, asked, Threshold(draft, scorecard));
            Offer(draft, asked, Scale(draft, asked, Most));
        }
    }

    private static void Offer(Draft draft, Asked asked, string points) =>
        draft.Action(asked.Say("prompt.points", ("points", points)), points);

    private static string Threshold(Draft draft, Scorecard scorecard) => draft.Number(
        scorecard.Rules.Year, Target.Total, FactKinds.Threshold, scorecard.Rules.PassMark.Value, Basis.Reported);

    private static string Scale(Draft draft, Asked asked, decimal points) => draft.Number(
        asked.Scorecard?.Rules.Year ?? asked.Rules.NewestComplete.Year, Target.Total, FactKinds.Scale, points, Basis.Reported);
}
