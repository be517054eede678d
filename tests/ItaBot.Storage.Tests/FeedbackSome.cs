using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Storage.Tests;

/// <summary>Values of feedback whose details do not matter to a test.</summary>
internal static class FeedbackSome
{
    public const string RoundId = "dan-2569-1";

    public static DateOnly Week { get; } = FeedbackWeek.Of(DateOnly.FromDateTime(Some.Moment.Date));

    public static FeedbackRound Round { get; } = new(RoundId, "dan", "สำรวจรอบแรก", 2568, 1200, Some.Moment);

    /// <summary>A form that asks for three items.</summary>
    public static FeedbackForm Form(string roundId = RoundId) =>
        new(roundId, "th", Some.Moment) { Step = FormStep.Item, Items = ["e1", "e2", "e3"] };

    /// <summary>That form with the first item answered.</summary>
    public static FeedbackForm Answered(int points = 80, string roundId = RoundId) =>
        Form(roundId) with { Answers = new Dictionary<string, FormAnswer> { ["e1"] = new(points) } };

    public static FeedbackChange Send(string person, FeedbackForm? form = null) =>
        new FeedbackChange.Send(person, form ?? Answered(), Week);

    public static string[] People(int count, string prefix = "line:here:U") =>
        [.. Enumerable.Range(0, count).Select(i => $"{prefix}{i:x32}")];
}
