using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ItaBot.Reminders.Tests.Links;

/// <summary>Certificates of all kinds, by the name of the host that is asked for.</summary>
internal sealed class TestCertificates
{
    public const string Expired = "expired.go.th";
    public const string SelfSigned = "self-signed.go.th";
    public const string EndsSoon = "ends-soon.go.th";
    public const string OfOther = "of-other.go.th";
    public const string Incomplete = "incomplete.go.th";

    private readonly DateTimeOffset _now;
    private readonly X509Certificate2 _root;
    private readonly Dictionary<string, X509Certificate2> _own;

    public TestCertificates(DateTimeOffset now)
    {
        _now = now;
        _root = NewAuthority("CN=Root of the tests", null);
        var hidden = NewAuthority("CN=Between", _root);
        Roots = [_root];
        _own = new(StringComparer.OrdinalIgnoreCase)
        {
            [Site.Host] = NewHost(Site.Host, now.AddDays(90), _root),
            [Expired] = NewHost(Expired, now.AddDays(-1), _root),
            [SelfSigned] = NewHost(SelfSigned, now.AddDays(90), null),
            [EndsSoon] = NewHost(EndsSoon, now.AddDays(10), _root),
            [OfOther] = NewHost("elsewhere.go.th", now.AddDays(90), _root),
            [Incomplete] = NewHost(Incomplete, now.AddDays(90), hidden),
        };
    }

    public X509Certificate2Collection Roots { get; }

    public X509Certificate2 Of(string? host) => _own[host ?? Site.Host];

    private X509Certificate2 NewAuthority(string name, X509Certificate2? issuer)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(name, key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        return Signed(request, key, issuer, _now.AddYears(2));
    }

    private X509Certificate2 NewHost(string host, DateTimeOffset ends, X509Certificate2? issuer)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request($"CN={host}", key);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return Signed(request, key, issuer, ends);
    }

    private static CertificateRequest Request(string name, ECDsa key) => new(name, key, HashAlgorithmName.SHA256);

    private X509Certificate2 Signed(CertificateRequest request, ECDsa key, X509Certificate2? issuer, DateTimeOffset ends)
    {
        var begins = _now.AddYears(-1);
        if (issuer is null)
        {
            return request.CreateSelfSigned(begins, ends);
        }

        using var bare = request.Create(issuer, begins, ends < issuer.NotAfter ? ends : issuer.NotAfter, [(byte)ends.Day, 7, 9, (byte)request.SubjectName.Name.Length]);
        return bare.CopyWithPrivateKey(key);
    }
}
