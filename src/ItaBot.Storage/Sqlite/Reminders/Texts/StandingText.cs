using System.Diagnostics;
using ItaBot.Scoring.Rules;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>How far a fact can be relied on, as it is stored.</summary>
internal static class StandingText
{
    public static string Of(Standing standing) => standing switch
    {
        Standing.Found => "found",
        Standing.Derived => "derived",
        Standing.Unconfirmed => "unconfirmed",
        _ => throw new UnreachableException($"{standing} is no standing."),
    };

    public static Standing Read(string text) => text switch
    {
        "found" => Standing.Found,
        "derived" => Standing.Derived,
        "unconfirmed" => Standing.Unconfirmed,
        _ => throw new FormatException($"'{text}' is not a standing."),
    };
}
