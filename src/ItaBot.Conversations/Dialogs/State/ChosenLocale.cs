namespace ItaBot.Conversations.Dialogs.State;

/// <summary>A language that somebody asked for in words.</summary>
/// <param name="Locale"><c>th</c> or <c>en</c>.</param>
public sealed record ChosenLocale(string Locale)
{
    /// <summary>
    /// The language that their channel had set at that moment, null for none. Another one later is a newer wish than this.
    /// </summary>
    public string? Over { get; init; }
}
