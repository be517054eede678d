namespace ItaBot.Channels.Teams.Cards;

/// <summary>What stored buttons do.</summary>
internal static class Verbs
{
    /// <summary>Shows what did not fit.</summary>
    public const string More = "more";
}
