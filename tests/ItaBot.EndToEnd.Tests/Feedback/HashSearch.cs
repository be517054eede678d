using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>
/// Tries people whom somebody knows against a file: every hash of a person, plain or with anything that stands in the file
/// as its key or its salt, is looked for among everything that could be one.
/// </summary>
internal sealed class HashSearch
{
    private const int ShortestHash = 16;

    private readonly HashSet<ulong> _beginnings;
    private readonly byte[][] _keys;

    public HashSearch(Remains remains)
    {
        var values = remains.Cells.Select(c => c.Value).ToHashSet();
        _beginnings =
        [
            .. values.OfType<byte[]>().Where(b => b.Length >= ShortestHash).Select(Beginning),
            .. values.OfType<string>().SelectMany(Decoded).Where(b => b.Length >= ShortestHash).Select(Beginning),
        ];
        _keys = [.. values.Select(BytesOf).DistinctBy(Convert.ToHexString), []];
    }

    /// <summary>How many of some people a hash is found of.</summary>
    public int CountFound(IEnumerable<string> people)
    {
        var found = new ConcurrentBag<string>();
        Parallel.ForEach(people, person =>
        {
            if (NamesOf(person).Select(n => Encoding.UTF8.GetBytes(n)).Any(n => Array.Exists(_keys, k => IsFound(n, k))))
            {
                found.Add(person);
            }
        });
        return found.Count;
    }

    // As LINE names them, and as the conversation with them is called.
    private static string[] NamesOf(string person) => [person, $"line:main:{person}"];

    private bool IsFound(byte[] name, byte[] key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, name, hash);
        var isFound = _beginnings.Contains(BitConverter.ToUInt64(hash));
        SHA256.HashData([.. key, .. name], hash);
        isFound |= _beginnings.Contains(BitConverter.ToUInt64(hash));
        SHA256.HashData([.. name, .. key], hash);
        return isFound | _beginnings.Contains(BitConverter.ToUInt64(hash));
    }

    private static ulong Beginning(byte[] bytes) => BitConverter.ToUInt64(bytes);

    private static IEnumerable<byte[]> Decoded(string text)
    {
        if (text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit))
        {
            yield return Convert.FromHexString(text);
        }

        var base64 = new byte[text.Length];
        if (Convert.TryFromBase64String(text, base64, out var length))
        {
            yield return base64[..length];
        }
    }

    private static byte[] BytesOf(object value) =>
        value as byte[] ?? Encoding.UTF8.GetBytes(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
}
