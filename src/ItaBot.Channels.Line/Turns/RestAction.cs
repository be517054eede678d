using ItaBot.Channels.Actions;
using ItaBot.Channels.Line.Messages;

namespace ItaBot.Channels.Line.Turns;

/// <summary>The button that shows what did not fit.</summary>
internal static class RestAction
{
    /// <summary>What anybody may see.</summary>
    public const string Kind = "rest";

    /// <summary>What was an answer to an officer: whoever unlinked meanwhile sees it no more.</summary>
    public const string OfficersKind = "rest-officer";

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public static StoredAction Of(LineTurn turn, string token, IReadOnlyList<LineMessage> rest, bool isForOfficers) =>
        new(token, turn.ConversationId, isForOfficers ? OfficersKind : Kind, LineJson.Write(rest), turn.Now + Life);
}
