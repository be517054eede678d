using System.Security.Cryptography;
using System.Text;

namespace ItaBot.FakeAzure.Connector;

/// <summary>The conversation of one person with the bot.</summary>
public static class PersonalConversation
{
    /// <summary>Its id: always the same one for a person, as in Teams, and of the form that Teams' own have.</summary>
    /// <param name="memberId">Teams' id of the person: <c>29:…</c>.</param>
    public static string Of(string memberId) =>
        $"a:1{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(memberId))).Replace('+', '-').Replace('/', '_').TrimEnd('=')}";
}
