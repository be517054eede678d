using ItaBot.Feedback.Results;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>How programs read what results say in words.</summary>
internal static class RoundWords
{
    /// <summary>A verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Above => "above",
        Verdict.Below => "below",
        Verdict.CannotTell => "cannotTell",
        _ => "hidden",
    };

    /// <summary>An oddity.</summary>
    public static string Of(Oddity oddity) => oddity == Oddity.Burst ? "burst" : "sameAnswers";
}
