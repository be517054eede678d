using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ItaBot.FakeAzure.OpenId;

/// <summary>A key that signs tokens.</summary>
public sealed class FakeKey : IDisposable
{
    /// <param name="id">Its id.</param>
    /// <param name="endorsements">The channels that it speaks for; null where the key set says nothing of them.</param>
    /// <param name="bits">Its size.</param>
    public FakeKey(string id, IReadOnlyList<string>? endorsements, int bits = 2048) =>
        (Id, Endorsements, Rsa) = (id, endorsements, RSA.Create(bits));

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The channels that it speaks for; null where the key set says nothing of them.</summary>
    public IReadOnlyList<string>? Endorsements { get; }

    /// <summary>Both halves of it.</summary>
    public RSA Rsa { get; }

    /// <summary>Its certificate, as the key set has it; null where it has none.</summary>
    public string? Certificate { get; private set; }

    /// <summary>Gives it a certificate.</summary>
    /// <param name="from">From when it is valid.</param>
    /// <param name="until">Until when.</param>
    public FakeKey Certify(DateTimeOffset from, DateTimeOffset until)
    {
        var request = new CertificateRequest("CN=fake.botframework.com", Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(from, until);
        Certificate = Convert.ToBase64String(certificate.Export(X509ContentType.Cert));
        return this;
    }

    public void Dispose() => Rsa.Dispose();
}
