using System.Text.RegularExpressions;

namespace ItaBot.Channels.Line.Sending;

/// <summary>The form of LINE's ids of users, groups and rooms.</summary>
internal static partial class LineId
{
    /// <summary>Whether it can be an id at all. LINE forbids calls with ids that do not exist.</summary>
    public static bool IsOne(string id) => Form().IsMatch(id);

    [GeneratedRegex(@"^[UCR][0-9a-f]{32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
