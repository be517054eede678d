using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ItaBot.Reminders.Links.Network;

/// <summary>Checks the certificates of one link's hosts as of a moment, and keeps what was wrong.</summary>
/// <param name="now">The moment.</param>
/// <param name="roots">Whom to trust in place of those whom the machine trusts; null for the machine's.</param>
internal sealed class CertificateCheck(DateTimeOffset now, X509Certificate2Collection? roots)
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>What was wrong with the last certificate; null for nothing.</summary>
    public BadLink? Problem { get; private set; }

    /// <summary>When the first of the good certificates ends, where that is within 30 days; otherwise null.</summary>
    public DateTimeOffset? EndsSoon { get; private set; }

    /// <summary>How connections are to check certificates.</summary>
    public SslClientAuthenticationOptions Options() => new()
    {
        CertificateChainPolicy = Policy(),
        RemoteCertificateValidationCallback = (_, certificate, chain, errors) => Check(certificate as X509Certificate2, chain, errors),
    };

    private X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck,
            // A certificate names an address where the one above it is fetched from: any address, also one inside the office.
            DisableCertificateDownloads = true,
            VerificationTime = now.LocalDateTime,
            VerificationTimeIgnored = false,
        };
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        if (roots is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }

        return policy;
    }

    private bool Check(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Problem = errors == SslPolicyErrors.None ? null : ProblemOf(certificate, chain, errors);
        if (Problem is null && certificate is not null)
        {
            var ends = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
            if (ends - now <= Soon && !(ends >= EndsSoon))
            {
                EndsSoon = ends;
            }
        }

        return Problem is null;
    }

    private BadLink ProblemOf(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
        {
            return BadLink.CertificateUntrusted;
        }

        if (now < certificate.NotBefore.ToUniversalTime() || now > certificate.NotAfter.ToUniversalTime())
        {
            return BadLink.CertificateExpired;
        }

        if (!errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
        {
            return BadLink.CertificateOfOtherHost;
        }

        var status = (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, (all, s) => all | s.Status);
        return status switch
        {
            _ when status.HasFlag(X509ChainStatusFlags.PartialChain) => BadLink.CertificateIncomplete,
            X509ChainStatusFlags.NotTimeValid => BadLink.CertificateExpired,
            _ => BadLink.CertificateUntrusted,
        };
    }
}
