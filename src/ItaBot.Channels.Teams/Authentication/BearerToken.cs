using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using ItaBot.Channels.Requests;
using Microsoft.Extensions.Primitives;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>
/// A token of the only form that Azure Bot Service issues: three parts, RS256, a named key. Its signature is not checked yet.
/// </summary>
/// <param name="Text">The token as it came.</param>
/// <param name="KeyId">The id of the key that signed it.</param>
/// <param name="Claims">What it claims: an object, no property of which stands twice.</param>
internal sealed record BearerToken(string Text, string KeyId, JsonElement Claims)
{
    /// <summary>The longest token that is read, in characters.</summary>
    public const int MaxLength = 8 * 1024;

    public const string Algorithm = "RS256";

    private const string Scheme = "Bearer ";

    private const int Parts = 3;

    // A name that stands twice is read differently by different readers.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private static readonly SearchValues<char> Base64UrlLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Reads the header <c>Authorization</c>; null where it holds anything else than one such token.</summary>
    public static BearerToken? Read(StringValues header)
    {
        if (header is not [{ } value] || value.Length > MaxLength + Scheme.Length || !value.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return null;
        }

        var text = value[Scheme.Length..];
        var parts = text.Split('.', Parts + 1);
        if (parts.Length != Parts || !parts.All(IsBase64Url)
            || ReadPart(parts[0]) is not { } joseHeader || ReadPart(parts[1]) is not { } claims)
        {
            return null;
        }

        // What "crit" and "zip" ask for is not understood here, so it must not be skipped.
        var isPlain = joseHeader.Property("crit").ValueKind == JsonValueKind.Undefined && joseHeader.Property("zip").ValueKind == JsonValueKind.Undefined;
        return isPlain && joseHeader.Text("alg") == Algorithm && joseHeader.Text("kid") is { } keyId ? new(text, keyId, claims) : null;
    }

    /// <summary>The id of its key: a log must not hold the token.</summary>
    public override string ToString() => KeyId;

    private static bool IsBase64Url(string part) => part.Length > 0 && !part.AsSpan().ContainsAnyExcept(Base64UrlLetters);

    private static JsonElement? ReadPart(string part)
    {
        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), Json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
