using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

/// <summary>Asks one answerer a question that is already understood.</summary>
internal static class Question
{
    private static readonly DateOnly Today = new(2026, 3, 20);

    public static Phrasebook Phrases { get; } = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

    public static (Reply Reply, IReadOnlyList<Fact> Facts) To(
        IAnswerer answerer, Slots slots, string locale = "th", Audience audience = Audience.Officer, params Assessment[] assessments) =>
        To(answerer, Asked(slots, locale, audience, assessments));

    public static (Reply Reply, IReadOnlyList<Fact> Facts) To(IAnswerer answerer, Asked asked)
    {
        var draft = answerer.Answer(asked);
        draft.SayDoubts(asked);
        return (draft.ToReply(), draft.Facts);
    }

    public static Asked Asked(Slots slots, string locale = "th", Audience audience = Audience.Officer, params Assessment[] assessments)
    {
        Assessment[] years = assessments.Length == 0 ? [Published.KlongMueang] : assessments;
        return new(
            slots, audience, locale, years[0].Agency.Id, Today, YearsOnRecord.Of(years, Published.Rules), Published.Rules, Phrases)
        {
            Duties = new(() => KeptReminders.Boards.Of(new(years[0].Agency.Id, years, new(years[0].Agency.Id), []), Today)),
        };
    }

    public static IEnumerable<(string Target, decimal Value)> Scores(this IReadOnlyList<Fact> facts) => facts
        .Where(f => f.Kind == FactKinds.Score)
        .Select(f => (f.Target.ToString(), ((FactValue.Number)f.Value).Value));
}
