using ItaBot.Channels.References;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>Where an activity comes from, and how it is answered.</summary>
/// <param name="ConversationId">The conversation, as Teams has it; of a channel, the thread.</param>
/// <param name="ConversationType">Who takes part.</param>
/// <param name="ServiceUrl">Where the Connector is reached.</param>
/// <param name="BotId">The bot, as Teams knows it.</param>
/// <param name="UserId">Who caused it, as Teams knows them.</param>
internal sealed record TeamsSource(
    string ConversationId, ConversationType ConversationType, string ServiceUrl, string BotId, string UserId)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The tenant; null for the emulator, which has none.</summary>
    public string? TenantId { get; init; }

    /// <summary>The object id in Microsoft's directory of who caused it; null where Teams does not say it.</summary>
    public Guid? DirectoryId { get; init; }

    /// <summary>What people see as their name; they can change it, so that it proves nothing. Null where Teams does not say it.</summary>
    public string? UserName { get; init; }

    /// <summary>The language that their Teams speaks, such as <c>th-TH</c>; null where Teams does not say it.</summary>
    public string? Locale { get; init; }

    /// <summary>The language to speak where nothing was written.</summary>
    public string SpokenLocale => Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "th";

    /// <summary>Whether nobody but one person reads along.</summary>
    public bool IsDirect => ConversationType == ConversationType.Personal;

    /// <summary>A conversation without the thread.</summary>
    /// <param name="conversationId">The conversation, as Teams has it.</param>
    public static string RootOf(string conversationId) => conversationId.Split(ThreadMark, 2)[0];
}
