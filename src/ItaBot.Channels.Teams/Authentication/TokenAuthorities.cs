using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>
/// The issuers whose tokens are taken: Azure Bot Service, and for the emulator a fixed list. A token's own word about its
/// tenant never makes an issuer.
/// </summary>
internal sealed class TokenAuthorities(IOptions<TeamsOptions> options)
{
    // The Bot Framework's own tenants, which sign for the emulator.
    private static readonly string[] EmulatorTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "cab8a31a-1906-4287-a0d8-4eff66b95f6e"];

    private readonly Lazy<Dictionary<string, TokenAuthority>> _byIssuer = new(() => Of(options.Value));

    /// <summary>Who issues under a name; null where nobody does whose tokens are taken.</summary>
    public TokenAuthority? Find(string issuer) => _byIssuer.Value.GetValueOrDefault(issuer);

    private static Dictionary<string, TokenAuthority> Of(TeamsOptions options)
    {
        var authorities = new Dictionary<string, TokenAuthority>(StringComparer.Ordinal);
        if (options.Teams.AllowEmulator)
        {
            var emulator = new TokenAuthority(options.ToBotFromEmulatorOpenIdMetadataUrl, IsEmulator: true);
            foreach (var tenant in EmulatorTenants.Append(options.MicrosoftAppTenantId).Where(t => !string.IsNullOrEmpty(t)))
            {
                authorities[$"https://sts.windows.net/{tenant}/"] = emulator;
                authorities[$"https://login.microsoftonline.com/{tenant}/v2.0"] = emulator;
            }
        }

        authorities[options.ToBotFromChannelTokenIssuer] = new(options.ToBotFromChannelOpenIdMetadataUrl, IsEmulator: false);
        return authorities;
    }
}
