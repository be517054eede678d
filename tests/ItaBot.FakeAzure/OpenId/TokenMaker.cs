using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ItaBot.FakeAzure.OpenId;

/// <summary>
/// A token to be made, as Azure Bot Service makes them unless something is changed. It is written by hand: a library would
/// not write the bad ones.
/// </summary>
public sealed record TokenMaker
{
    /// <summary>Who issues the tokens of Azure Bot Service.</summary>
    public const string ChannelIssuer = "https://api.botframework.com";

    /// <summary>The key that signs.</summary>
    public required FakeKey Key { get; init; }

    /// <summary>When it is made: it is valid for an hour from then.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The bot that it is for; null to leave it out.</summary>
    public required string? Audience { get; init; }

    /// <summary>The service that it is for; null to leave it out.</summary>
    public required string? ServiceUrl { get; init; }

    /// <summary>Who issues it; null to leave it out.</summary>
    public string? Issuer { get; init; } = ChannelIssuer;

    /// <summary>How it is signed: <c>RS256</c>, <c>RS384</c>, <c>HS256</c> (with the public key) or <c>none</c>.</summary>
    public string Algorithm { get; init; } = "RS256";

    /// <summary>The header's further or other properties; null removes one.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Header { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>Further or other claims; null removes one.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Claims { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>Makes it.</summary>
    public string Make()
    {
        var header = Object(Header, ("typ", "JWT"), ("alg", Algorithm), ("kid", Key.Id));
        var claims = Object(
            Claims,
            ("iss", Issuer),
            ("aud", Audience),
            ("serviceurl", ServiceUrl),
            ("nbf", Now.ToUnixTimeSeconds()),
            ("exp", Now.AddHours(1).ToUnixTimeSeconds()));
        return Sign(header.ToJsonString(), claims.ToJsonString());
    }

    /// <summary>Makes one with a header and claims that are written as they are.</summary>
    public string Sign(string header, string claims)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        byte[] signature = Algorithm switch
        {
            "RS256" => Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => Key.Rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Key.Rsa.ExportSubjectPublicKeyInfoPem()), bytes),
            _ => [],
        };
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static JsonObject Object(IReadOnlyDictionary<string, JsonNode?> changes, params (string Name, JsonNode? Value)[] usual)
    {
        var json = new JsonObject();
        foreach (var (name, value) in usual.Where(u => u.Value is not null && !changes.ContainsKey(u.Name)))
        {
            json[name] = value;
        }

        foreach (var (name, value) in changes.Where(c => c.Value is not null))
        {
            json[name] = value!.DeepClone();
        }

        return json;
    }
}
