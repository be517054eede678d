using ItaBot.Scoring;

namespace ItaBot.Host.Feedback;

/// <summary>The links with which a citizen's answers begin. They are the same for every round of an agency: the open one is meant.</summary>
/// <param name="Line">Opens the chat with the agency's LINE account, the start text typed; null where there is none.</param>
/// <param name="Web">Opens the web chat as a citizen, likewise; null where it is not served.</param>
/// <param name="Problems">Why a link is missing that should be there.</param>
internal sealed record StartLinks(string? Line, string? Web, IReadOnlyList<LocalText> Problems)
{
    /// <summary>What the person sends; the bot understands it as the wish to answer.</summary>
    public const string StartText = "ทำแบบสอบถาม";

    /// <summary>The link that is shown first: LINE's where there is one.</summary>
    public string? First => Line ?? Web;

    /// <summary>Whether that link opens on this machine and nowhere else.</summary>
    public bool IsForTrialOnly => Line is null && Web is not null && new Uri(Web).IsLoopback;

    /// <summary>That link, unless it is for a trial only.</summary>
    public string? ToInviteWith => IsForTrialOnly ? null : First;

    /// <summary>LINE's link to a chat with an account.</summary>
    /// <param name="basicId">The id by which people find it, with its <c>@</c>.</param>
    public static string LineOf(string basicId) =>
        $"https://line.me/R/oaMessage/{Uri.EscapeDataString(basicId)}/?{Uri.EscapeDataString(StartText)}";

    /// <summary>The link to the web chat.</summary>
    public static string WebOf(Uri page, string agencyId) => new Uri(
        page, $"/?say={Uri.EscapeDataString(StartText)}&as=citizen&agency={Uri.EscapeDataString(agencyId)}").AbsoluteUri;
}
