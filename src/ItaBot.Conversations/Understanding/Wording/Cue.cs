using System.Diagnostics;

namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>
/// Something that people say, as the vocabulary files write it. Parentheses hold what may be left out,
/// <c>(ที่)</c>, or a choice, <c>(ไหน|ใด)</c>; <c>…</c> stands for some words between; <c>#</c> for a number.
/// Latin words match as whole words only.
/// </summary>
internal sealed class Cue
{
    private const int LongestGap = 30;

    private readonly CueNode _first;

    private Cue(CueNode first) => _first = first;

    /// <summary>The characters that it can begin with.</summary>
    public IEnumerable<char> FirstLetters => CueParser.Starts(_first).OfType<CueNode.Literal>().Select(l => l.Text[0]).Distinct();

    /// <summary>The cue of the written notation.</summary>
    /// <exception cref="FormatException">It is empty, begins with a gap or a number, or its parentheses do not match.</exception>
    public static Cue Parse(string written) => new(CueParser.Parse(written));

    /// <summary>The place of the cue that begins at a position of a normalised text.</summary>
    public Stretch? At(string text, int position) =>
        IsEdge(text, position) && End(_first, text, position, 0) is { } end ? new Stretch(position, end) : null;

    /// <summary>Where the rest of the cue ends.</summary>
    /// <param name="node">What comes next.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">From where.</param>
    /// <param name="slack">How many characters may stand between; 0 where only a space may.</param>
    private static int? End(CueNode? node, string text, int position, int slack) => node switch
    {
        null => IsEdge(text, position) ? position : null,
        CueNode.Literal literal => AfterLiteral(literal, text, position, slack),
        CueNode.Number number => AfterNumber(number, text, position, slack),
        CueNode.Space space => AfterSpace(space, text, position, slack),
        CueNode.Gap gap => IsEdge(text, position) ? End(gap.Next, text, position, LongestGap) : null,
        CueNode.Choice choice => AfterChoice(choice, text, position, slack),
        _ => throw new UnreachableException(),
    };

    private static int? AfterChoice(CueNode.Choice choice, string text, int position, int slack)
    {
        foreach (var branch in choice.Branches)
        {
            if (End(branch, text, position, slack) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static int? AfterSpace(CueNode.Space space, string text, int position, int slack) =>
        position < text.Length && text[position] == ' ' ? End(space.Next, text, position + 1, slack)
        : IsEdge(text, position) ? End(space.Next, text, position, slack)
        : null;

    private static int? AfterLiteral(CueNode.Literal literal, string text, int position, int slack)
    {
        var last = Math.Min(text.Length - literal.Text.Length, position + Reach(text, position, slack));
        for (var at = position; at <= last; at++)
        {
            if (text[at] == literal.Text[0]
                && (slack == 0 || IsEdge(text, at))
                && string.CompareOrdinal(text, at, literal.Text, 0, literal.Text.Length) == 0
                && End(literal.Next, text, at + literal.Text.Length, 0) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static int? AfterNumber(CueNode.Number number, string text, int position, int slack)
    {
        var last = Math.Min(text.Length - 1, position + Reach(text, position, slack));
        for (var at = position; at <= last; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            {
                at++;
            }

            return End(number.Next, text, at, 0);
        }

        return null;
    }

    private static int Reach(string text, int position, int slack) =>
        slack > 0 ? slack : position < text.Length && text[position] == ' ' ? 1 : 0;

    /// <summary>Whether a word may begin or end here: not between two Latin letters.</summary>
    private static bool IsEdge(string text, int position) =>
        position == 0 || position >= text.Length
        || !(char.IsAsciiLetter(text[position - 1]) && char.IsAsciiLetter(text[position]));
}
