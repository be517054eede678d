using ItaBot.Channels.Actions;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>The button that shows what did not fit.</summary>
/// <param name="Shown">The card that it stands on.</param>
/// <param name="Rest">What did not fit.</param>
internal sealed record RestAction(CardMessage Shown, IReadOnlyList<TeamsMessage> Rest)
{
    /// <summary>What anybody may see.</summary>
    public const string Kind = "rest";

    /// <summary>What was an answer to an officer: whoever is none any more sees it no more.</summary>
    public const string OfficersKind = "rest-officer";

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>The button of a page.</summary>
    public static StoredAction Of(TeamsTurn turn, string token, Page page, bool isForOfficers) => new(
        token,
        turn.ConversationId,
        isForOfficers ? OfficersKind : Kind,
        TeamsJson.Write([page.Messages[^1], .. page.Rest]),
        turn.Now + Life);

    /// <summary>Reads a stored button; null where another version of the program stored it in a form of its own.</summary>
    public static RestAction? Read(StoredAction action) =>
        TeamsJson.Read(action.Data) is [CardMessage shown, ..] all ? new(shown, [.. all.Skip(1)]) : null;
}
