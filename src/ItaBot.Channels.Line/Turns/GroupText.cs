using System.Text;
using ItaBot.Channels.Line.Events;

namespace ItaBot.Channels.Line.Turns;

/// <summary>What is left of a text in a group when the account's own name is cut out.</summary>
internal static class GroupText
{
    public static string Of(LineContent.Text content)
    {
        var text = new StringBuilder(content.Value);
        foreach (var self in content.Mentionees.Where(m => m.IsSelf))
        {
            // Blanks keep the places of the other mentions where they are.
            for (var at = self.Index; at < self.Index + self.Length; at++)
            {
                text[at] = ' ';
            }
        }

        return text.ToString().Trim();
    }
}
