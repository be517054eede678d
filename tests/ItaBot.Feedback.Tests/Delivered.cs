using ItaBot.Feedback.Questionnaires;
using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback.Tests;

/// <summary>The files that are delivered.</summary>
internal static class Delivered
{
    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static RuleYear Year { get; } = Rules.Find(2568)!;

    public static FeedbackData Data { get; } = FeedbackData.Load(FeedbackData.DefaultDirectory, Rules);

    public static Questionnaire Questionnaire => Data.Questionnaire;

    public static ItemRule Item(string id) => Year.FindItem(id)!;
}
