using System.Buffers.Text;
using System.Security.Cryptography;

namespace ItaBot.Channels.Actions;

/// <summary>Makes the tokens by which buttons are known.</summary>
public static class ActionToken
{
    private const int Bytes = 24;

    /// <summary>A token that nobody can guess: 192 random bits as base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
