using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Host.TeamsPackages;

/// <summary>What fills the places of the manifest.</summary>
/// <param name="BotId">The bot's app id: the setting <c>MicrosoftAppId</c>.</param>
/// <param name="Version">The program's version, three numbers.</param>
/// <param name="WebsiteUrl">Where people read about the app.</param>
internal sealed record TeamsApp(Guid BotId, string Version, Uri WebsiteUrl)
{
    /// <summary>
    /// The id of the app in Teams' catalogue. The same bot always has the same one, so that a newer package replaces the
    /// older one.
    /// </summary>
    public Guid PackageId { get; } = Named(BotId);

    // A version 8 UUID: what it is made of is the maker's own.
    private static Guid Named(Guid botId)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes($"itabot-teams-app:{botId:D}"));
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
