using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Feedback.Rounds;

/// <summary>
/// What tells that somebody has answered in a round, without telling who: a keyed hash of the person, by a key that the
/// round alone has. Whoever has the key can try people whom they know; so it lies apart from everything else, it is
/// destroyed when the round closes, and no answer stands beside it even before.
/// </summary>
public static class PersonCode
{
    /// <summary>How long a key is, in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>A new key, by the system's source of randomness.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>The code of a person.</summary>
    /// <param name="key">The round's key.</param>
    /// <param name="person">Who, by what tells them from all others in all channels.</param>
    /// <exception cref="ArgumentException">The key is not <see cref="KeyBytes"/> long.</exception>
    public static byte[] Of(byte[] key, string person) => key.Length == KeyBytes
        ? HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person))
        : throw new ArgumentException($"A key has {KeyBytes} bytes.", nameof(key));
}
