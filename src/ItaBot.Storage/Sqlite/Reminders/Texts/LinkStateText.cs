using System.Diagnostics;
using ItaBot.Reminders.Links;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>What is held of a link, as it is stored.</summary>
internal static class LinkStateText
{
    public static string Of(LinkState state) => state switch
    {
        LinkState.Unknown => "unknown",
        LinkState.Good => "good",
        LinkState.Stale => "stale",
        LinkState.Doubtful => "doubtful",
        LinkState.Bad => "bad",
        _ => throw new UnreachableException($"{state} is no state of a link."),
    };

    public static LinkState Read(string? text) => text switch
    {
        "unknown" => LinkState.Unknown,
        "good" => LinkState.Good,
        "stale" => LinkState.Stale,
        "doubtful" => LinkState.Doubtful,
        "bad" => LinkState.Bad,
        _ => throw new FormatException($"'{text}' is not a state of a link."),
    };
}
