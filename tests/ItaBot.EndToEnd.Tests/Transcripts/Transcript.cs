using System.Globalization;
using System.Text;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>
/// A conversation as a plain file that an officer can review. <c>คน:</c> or <c>User:</c> is what a person says,
/// <c>บอต:</c> or <c>Bot:</c> a reply, <c>ปุ่ม:</c> or <c>Buttons:</c> what the reply offers. A reply that ends with …
/// is the beginning of one; after <c>[whole]</c> replies are recorded to their end, their further lines indented. Lines in
/// brackets set who speaks, about which agency, in which language and when; # begins a comment; <c>{×5000}</c> behind what
/// a person says repeats it up to so many characters; <c>{sticker …}</c> is a sticker that shows what follows, by commas.
/// </summary>
internal sealed record Transcript(string Name, IReadOnlyList<string> Lines)
{
    private const string More = "…", Whole = "[whole]", Further = "     ";

    /// <summary>Reads a file.</summary>
    public static Transcript Read(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path));

    /// <summary>Holds the file against what the assistant says.</summary>
    /// <returns>The file as the assistant would have it: equal to <see cref="Lines"/> where all is as it should be.</returns>
    public async Task<IReadOnlyList<string>> PlayAsync(Speaker speaker)
    {
        var played = new List<string>();
        var isWhole = false;
        for (var at = 0; at < Lines.Count; at++)
        {
            played.Add(Lines[at]);
            if (Lines[at] == Whole)
            {
                isWhole = true;
            }
            else if (Lines[at].StartsWith('['))
            {
                speaker.Set(Lines[at].Trim('[', ']'));
            }
            else if (TextOf(Lines[at], "คน:", "User:") is { } text)
            {
                var expected = Lines.Skip(at + 1).TakeWhile(IsReply).ToList();
                played.AddRange(await RepliesAsync(speaker, Written(text), expected, isWhole));
                at += expected.Count;
            }
        }

        return played;
    }

    private static async Task<List<string>> RepliesAsync(Speaker speaker, string text, List<string> expected, bool isWhole)
    {
        var said = await speaker.SayAsync(text);
        var bots = BotsOf(expected);
        var withButtons = expected.Exists(l => TextOf(l, "ปุ่ม:", "Buttons:") is not null);
        var lines = new List<string>();
        for (var at = 0; at < said.Replies.Count; at++)
        {
            var reply = said.Replies[at];
            lines.AddRange(at < bots.Count && Fits(bots[at], reply.Text) ? bots[at] : Recorded(said.Locale, reply.Text, isWhole));
            if (withButtons && at == said.Replies.Count - 1)
            {
                lines.Add($"{(said.Locale == "th" ? "ปุ่ม" : "Buttons")}: {string.Join(" | ", reply.Actions.Select(a => a.Label))}");
            }
        }

        return lines;
    }

    // Each reply with its further lines.
    private static List<List<string>> BotsOf(List<string> expected)
    {
        var bots = new List<List<string>>();
        foreach (var line in expected)
        {
            if (TextOf(line, "บอต:", "Bot:") is not null)
            {
                bots.Add([line]);
            }
            else if (bots is [.., var last] && line.StartsWith(Further, StringComparison.Ordinal))
            {
                last.Add(line);
            }
        }

        return bots;
    }

    private static bool Fits(List<string> bot, string reply) => TextOf(bot[0], "บอต:", "Bot:")! switch
    {
        var first when bot.Count > 1 => LinesOf(reply).SequenceEqual([first, .. bot.Skip(1).Select(l => l[Further.Length..])]),
        var first when first.EndsWith(More, StringComparison.Ordinal) => reply.StartsWith(first[..^More.Length].TrimEnd(), StringComparison.Ordinal),
        var first => reply == first,
    };

    private static IEnumerable<string> Recorded(string locale, string reply, bool isWhole)
    {
        var lines = LinesOf(reply);
        var first = $"{(locale == "th" ? "บอต" : "Bot")}: {lines[0]}";
        return isWhole ? [first, .. lines.Skip(1).Select(l => Further + l)] : [lines.Length == 1 ? first : $"{first} {More}"];
    }

    private static string[] LinesOf(string reply) => reply.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsReply(string line) =>
        TextOf(line, "บอต:", "Bot:") is not null || TextOf(line, "ปุ่ม:", "Buttons:") is not null || line.StartsWith(Further, StringComparison.Ordinal);

    private static string? TextOf(string line, string thai, string english) =>
        line.StartsWith(thai, StringComparison.Ordinal) ? line[thai.Length..].Trim()
        : line.StartsWith(english, StringComparison.Ordinal) ? line[english.Length..].Trim()
        : null;

    private static string Written(string text)
    {
        var repeat = text.LastIndexOf("{×", StringComparison.Ordinal);
        if (repeat < 0)
        {
            return text;
        }

        var length = int.Parse(text[(repeat + 2)..^1], CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        while (written.Length < length)
        {
            written.Append(text, 0, repeat);
        }

        return written.ToString(0, length);
    }
}
