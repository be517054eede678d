using System.Globalization;

namespace ItaBot.Channels.Teams.Api;

/// <summary>An error that the Connector or the token endpoint answered with.</summary>
/// <param name="Status">The status.</param>
/// <param name="Code">Its code, such as <c>ConversationNotFound</c>; empty where it said none.</param>
/// <param name="Message">Its words; empty where it said none.</param>
internal sealed record ConnectorRefusal(int Status, string Code, string Message)
{
    /// <summary>How long to wait, as the answer says; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The status and the code, for what is stored and acted on.</summary>
    public string Short => Code.Length == 0
        ? Status.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Status} {Code}");

    /// <summary>The whole refusal in one line, for logs: the Connector's words, never those of a message.</summary>
    public override string ToString() => Message.Length == 0 ? Short : $"{Short}: {Message}";
}
