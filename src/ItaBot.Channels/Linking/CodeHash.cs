using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Channels.Linking;

/// <summary>What a code is recognised by. Of each agency it is another one, so that a code works nowhere else.</summary>
internal static class CodeHash
{
    // So few digits are guessed at once from a fast hash: this one takes longer over all of them than a code lives.
    private const int Rounds = 100_000;

    private const int Bytes = 32;

    public static string Of(string agencyId, string digits)
    {
        var salt = Encoding.UTF8.GetBytes($"itabot officer code of {agencyId}");
        return Convert.ToHexStringLower(
            Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(digits), salt, Rounds, HashAlgorithmName.SHA256, Bytes));
    }
}
