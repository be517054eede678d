using System.Globalization;
using System.Text;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>
/// A conversation as a plain file that an officer can review. <c>คน:</c> or <c>User:</c> is what a person says,
/// <c>บอต:</c> or <c>Bot:</c> a reply, <c>ปุ่ม:</c> or <c>Buttons:</c> what the reply offers. A reply that ends with …
/// is the beginning of one. Lines in brackets set who speaks, about which agency, in which language and when; # begins a
/// comment; <c>{×5000}</c> behind what a person says repeats it up to so many characters.
/// </summary>
internal sealed record Transcript(string Name, IReadOnlyList<string> Lines)
{
    private const string More = "…";

    /// <summary>Reads a file.</summary>
    public static Transcript Read(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path));

    /// <summary>Holds the file against what the assistant says.</summary>
    /// <returns>The file as the assistant would have it: equal to <see cref="Lines"/> where all is as it should be.</returns>
    public async Task<IReadOnlyList<string>> PlayAsync(Speaker speaker)
    {
        var played = new List<string>();
        for (var at = 0; at < Lines.Count; at++)
        {
            played.Add(Lines[at]);
            if (Lines[at].StartsWith('['))
            {
                speaker.Set(Lines[at].Trim('[', ']'));
            }
            else if (TextOf(Lines[at], "คน:", "User:") is { } text)
            {
                var expected = Lines.Skip(at + 1).TakeWhile(IsReply).ToList();
                played.AddRange(await RepliesAsync(speaker, Written(text), expected));
                at += expected.Count;
            }
        }

        return played;
    }

    private static async Task<List<string>> RepliesAsync(Speaker speaker, string text, List<string> expected)
    {
        var said = await speaker.SayAsync(text);
        var bots = expected.Where(l => TextOf(l, "บอต:", "Bot:") is not null).ToList();
        var withButtons = expected.Exists(l => TextOf(l, "ปุ่ม:", "Buttons:") is not null);
        var lines = new List<string>();
        for (var at = 0; at < said.Replies.Count; at++)
        {
            var reply = said.Replies[at];
            lines.Add(at < bots.Count && Fits(TextOf(bots[at], "บอต:", "Bot:")!, reply.Text) ? bots[at] : Recorded(said.Locale, reply.Text));
            if (withButtons && at == said.Replies.Count - 1)
            {
                lines.Add($"{(said.Locale == "th" ? "ปุ่ม" : "Buttons")}: {string.Join(" | ", reply.Actions.Select(a => a.Label))}");
            }
        }

        return lines;
    }

    private static bool Fits(string expected, string reply) =>
        expected.EndsWith(More, StringComparison.Ordinal)
            ? reply.StartsWith(expected[..^More.Length].TrimEnd(), StringComparison.Ordinal)
            : reply == expected;

    private static string Recorded(string locale, string reply)
    {
        var end = reply.IndexOf('\n', StringComparison.Ordinal);
        return $"{(locale == "th" ? "บอต" : "Bot")}: {(end < 0 ? reply : reply[..end] + " " + More)}";
    }

    private static bool IsReply(string line) =>
        TextOf(line, "บอต:", "Bot:") is not null || TextOf(line, "ปุ่ม:", "Buttons:") is not null;

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
