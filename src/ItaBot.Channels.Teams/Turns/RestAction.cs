using ItaBot.Channels.Actions;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Conversations;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>The button that shows what did not fit.</summary>
/// <param name="Shown">The card that it stands on.</param>
/// <param name="Rest">What did not fit.</param>
internal sealed record RestAction(CardMessage Shown, IReadOnlyList<TeamsMessage> Rest)
{
    // What anybody may see.
    private const string Kind = "rest";

    // What was an answer to an officer of an agency: whoever is none any more, or of another one, sees it no more.
    private const string OfficersKind = "rest-officer:";

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>The kind of an answer to somebody.</summary>
    public static string KindFor(Asker asker) => KindsFor(asker)[0];

    /// <summary>The kinds that somebody may see.</summary>
    public static IReadOnlyList<string> KindsFor(Asker asker) =>
        asker.Audience == Audience.Officer ? [$"{OfficersKind}{asker.AgencyId}", Kind] : [Kind];

    /// <summary>The button of a page.</summary>
    public static StoredAction Of(TeamsTurn turn, string token, Page page, string kind) => new(
        token,
        turn.ConversationId,
        kind,
        TeamsJson.Write([page.Messages[^1], .. page.Rest]),
        turn.Now + Life);

    /// <summary>Reads a stored button; null where another version of the program stored it in a form of its own.</summary>
    public static RestAction? Read(StoredAction action) =>
        TeamsJson.Read(action.Data) is [CardMessage shown, ..] all ? new(shown, [.. all.Skip(1)]) : null;
}
