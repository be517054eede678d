using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ItaBot.Channels.Requests;
using Microsoft.IdentityModel.Tokens;

namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>Reads the keys of a JSON web key set. What cannot check a token of ours is left out.</summary>
internal static class KeySetReader
{
    private const int SmallestKeyBits = 2048;

    /// <summary>The keys by their ids.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyDictionary<string, SigningKey> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.List("keys"))
        {
            if (entry.Text("kid") is { } id && KeyOf(entry, id) is { } key)
            {
                keys.TryAdd(id, key);
            }
        }

        return keys;
    }

    private static SigningKey? KeyOf(JsonElement entry, string id)
    {
        var isOurs = entry.Text("kty") == "RSA" && entry.Text("use") is null or "sig" && entry.Text("alg") is null or BearerToken.Algorithm;
        if (!isOurs || Bytes(entry, "n") is not { } modulus || Bytes(entry, "e") is not { } exponent
            || modulus.AsSpan().TrimStart((byte)0).Length * 8 < SmallestKeyBits || ValidityOf(entry) is not { } validity)
        {
            return null;
        }

        var rsa = new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = id };
        return new SigningKey(rsa, [.. entry.List("endorsements").Select(e => e.Text()).OfType<string>()], validity.From, validity.Until);
    }

    /// <summary>From when to when a key may sign; always where it has no certificate, null where its certificate cannot be read.</summary>
    private static (DateTimeOffset From, DateTimeOffset Until)? ValidityOf(JsonElement entry)
    {
        if (entry.List("x5c").FirstOrDefault().Text() is not { } text)
        {
            return (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text));
            return (certificate.NotBefore, certificate.NotAfter);
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private static byte[]? Bytes(JsonElement entry, string name)
    {
        try
        {
            return entry.Text(name) is { } text ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
