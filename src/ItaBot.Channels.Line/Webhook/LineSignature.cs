using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Tells whether LINE sent a body: it signs the exact bytes with the channel's secret.</summary>
internal static class LineSignature
{
    public const string Header = "x-line-signature";

    /// <summary>Whether a signature is that of a body under one of the secrets.</summary>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="signature">What the header says; null where it is missing.</param>
    /// <param name="secrets">The secret, and the next one during a rotation; an empty one never matches.</param>
    public static bool Matches(ReadOnlySpan<byte> body, string? signature, IEnumerable<string?> secrets)
    {
        Span<byte> stated = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature is null || !Convert.TryFromBase64String(signature, stated, out var length) || length != stated.Length)
        {
            return false;
        }

        Span<byte> computed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var matches = false;
        foreach (var secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
            {
                HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, computed);
                matches |= CryptographicOperations.FixedTimeEquals(computed, stated);
            }
        }

        return matches;
    }
}
