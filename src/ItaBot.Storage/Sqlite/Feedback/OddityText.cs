using System.Diagnostics;
using ItaBot.Feedback.Results;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>An oddity as it is stored.</summary>
internal static class OddityText
{
    /// <summary>The text of an oddity.</summary>
    public static string Of(Oddity oddity) => oddity switch
    {
        Oddity.Burst => "burst",
        Oddity.SameAnswers => "sameAnswers",
        _ => throw new UnreachableException($"{oddity} is no oddity."),
    };

    /// <summary>The oddity of a text; the table lets no other one in.</summary>
    public static Oddity Read(string text) => text switch
    {
        "burst" => Oddity.Burst,
        "sameAnswers" => Oddity.SameAnswers,
        _ => throw new UnreachableException($"'{text}' is no oddity."),
    };
}
