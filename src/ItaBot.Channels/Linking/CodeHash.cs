using System.Security.Cryptography;
using System.Text;

namespace ItaBot.Channels.Linking;

/// <summary>What a code is recognised by. Of each purpose and agency it is another one, so that a code works nowhere else.</summary>
internal static class CodeHash
{
    // So few digits are guessed at once from a fast hash: this one takes longer over all of them than a code lives.
    private const int Rounds = 100_000;

    private const int Bytes = 32;

    /// <summary>Of a code by which an officer of an agency links their account.</summary>
    public static string Of(string agencyId, string digits) => Salted($"itabot officer code of {agencyId}", digits);

    /// <summary>Of a code by which somebody claims to be the installation's first administrator.</summary>
    public static string OfAdministrator(string digits) => Salted("itabot administrator code", digits);

    private static string Salted(string salt, string digits) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(digits), Encoding.UTF8.GetBytes(salt), Rounds, HashAlgorithmName.SHA256, Bytes));
}
