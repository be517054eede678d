using System.Text.Json;
using ItaBot.Fakes;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Errors as the Connector words them. Their form varies, as it does in life.</summary>
public static class ConnectorErrors
{
    /// <summary>The person has blocked the bot.</summary>
    public static FakeResponse BlockedByUser { get; } = Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    /// <summary>The bot was removed.</summary>
    public static FakeResponse NotInRoster { get; } = Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    /// <summary>An administrator has disabled the bot.</summary>
    public static FakeResponse DisabledByAdmin { get; } = Error(403, "BotDisabledByAdmin", "The tenant admin disabled this bot");

    /// <summary>The person's account takes no messages: JSON inside JSON.</summary>
    public static FakeResponse WritesBlocked { get; } = new(403, JsonSerializer.Serialize(new
    {
        errorCode = 209,
        message = "{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is not active\"\r\n}",
    }));

    /// <summary>Forbidden, without a word.</summary>
    public static FakeResponse Forbidden { get; } = new(403, "");

    /// <summary>There is no such conversation.</summary>
    public static FakeResponse NotFound { get; } = Error(404, "ConversationNotFound", "Conversation not found.");

    /// <summary>An error of the usual form.</summary>
    public static FakeResponse Error(int status, string code, string message) =>
        new(status, JsonSerializer.Serialize(new { error = new { code, message } }));
}
