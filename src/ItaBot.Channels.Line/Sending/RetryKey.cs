using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Channels.Line.Sending;

/// <summary>By which LINE knows a push when it comes again.</summary>
internal static class RetryKey
{
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    /// <summary>
    /// The key of a message: the same at every try, after a crash and on another machine, because it is made of what the
    /// message is. A UUID of version 8, which is the one for hashes of one's own.
    /// </summary>
    /// <param name="messageKey">What the message is, unique among all messages ever.</param>
    public static Guid Of(string messageKey)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(messageKey)).AsSpan(0, 16);
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
