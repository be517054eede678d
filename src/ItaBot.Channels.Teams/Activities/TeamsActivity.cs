namespace ItaBot.Channels.Teams.Activities;

/// <summary>An activity as far as ItaBot understands it.</summary>
internal abstract record TeamsActivity
{
    private TeamsActivity()
    {
    }

    /// <summary>Its id, unique in its conversation; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Where it comes from; null where it does not say enough to be answered.</summary>
    public TeamsSource? Source { get; init; }

    /// <summary>The message that it is about, such as the card with the button; null where there is none.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Something was written.</summary>
    /// <param name="Text">What, without the bot's name; empty where nothing is left.</param>
    /// <param name="IsToBot">Whether it mentions the bot, or nobody else could be meant.</param>
    /// <param name="HasFiles">Whether files or pictures came with it.</param>
    public sealed record Message(string Text, bool IsToBot, bool HasFiles) : TeamsActivity;

    /// <summary>A button of a card was pressed and came as a message.</summary>
    /// <param name="Token">Which stored button; null where it is none of the bot's.</param>
    /// <param name="Content">All that the card brings back, as JSON. It never reaches a log.</param>
    public sealed record Submit(string? Token, string Content) : TeamsActivity;

    /// <summary>A button of a card was pressed, and whoever pressed it waits for the answer.</summary>
    /// <param name="Token">Which stored button; null where it is none of the bot's.</param>
    /// <param name="IsAutomatic">Whether Teams asks by itself how the card looks now: nothing may be done then.</param>
    public sealed record Execute(string? Token, bool IsAutomatic) : TeamsActivity;

    /// <summary>The bot was added to a conversation.</summary>
    /// <param name="IsUpgrade">Whether it was there before, in another version.</param>
    public sealed record Added(bool IsUpgrade) : TeamsActivity;

    /// <summary>The bot was removed from a conversation, or the conversation is gone.</summary>
    public sealed record Removed : TeamsActivity;

    /// <summary>A message was deleted by who wrote it.</summary>
    public sealed record Deleted : TeamsActivity;

    /// <summary>An invoke that wants nothing but to have arrived.</summary>
    public sealed record Notice : TeamsActivity;

    /// <summary>An invoke that the bot does not know.</summary>
    public sealed record UnknownInvoke : TeamsActivity;

    /// <summary>One that needs nothing, or of a type that this program does not know.</summary>
    public sealed record Other : TeamsActivity;
}
