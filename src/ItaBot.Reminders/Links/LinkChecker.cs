using System.Net;
using System.Security.Cryptography.X509Certificates;
using ItaBot.Reminders.Links.Network;
using ItaBot.Reminders.Links.Pages;

namespace ItaBot.Reminders.Links;

/// <summary>
/// Looks at published links: whether people reach what was published, and which fiscal year it is of. It goes to the public
/// internet only, whatever a link, a redirect or a name's address says, unless <see cref="LinkOptions"/> allows more.
/// </summary>
public sealed class LinkChecker
{
    private readonly LinkOptions _options;
    private readonly PageSigns _signs;
    private readonly LinkPace _pace;
    private readonly TimeProvider _clock;
    private readonly AddressGuard _guard;
    private readonly X509Certificate2Collection? _roots;

    /// <param name="options">What may be reached, and how long a request may take.</param>
    /// <param name="signs">By what pages are recognised that are not what their status says.</param>
    /// <param name="pace">How fast hosts are asked; shared by all that ask.</param>
    /// <param name="clock">The clock of time limits and certificates.</param>
    public LinkChecker(LinkOptions options, PageSigns signs, LinkPace pace, TimeProvider clock)
        : this(options, signs, pace, clock, Dns.GetHostAddressesAsync, null)
    {
    }

    internal LinkChecker(
        LinkOptions options, PageSigns signs, LinkPace pace, TimeProvider clock,
        Func<string, CancellationToken, Task<IPAddress[]>> resolve, X509Certificate2Collection? roots)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _signs, _pace, _clock, _roots) = (options, signs, pace, clock, roots);
        _guard = new AddressGuard(options, resolve);
    }

    /// <summary>Looks at a link once.</summary>
    /// <param name="address">The address as it was entered.</param>
    /// <param name="fiscalYear">The fiscal year that it must cover, Buddhist era; null expects none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<LinkResult> CheckAsync(string address, int? fiscalYear, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || uri.IsUnc)
        {
            return new LinkResult.Refused(RefusedLink.NotAnAddress, address);
        }

        var certificates = new CertificateCheck(_clock.GetUtcNow(), _roots);
        using var connection = new LinkConnection(_guard, certificates, _options.Timeout, _clock);
        var result = await new LinkVisit(uri, connection, certificates, _signs, _pace).GoAsync(cancellationToken);
        return result.Covering(fiscalYear);
    }
}
