using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Texts;

/// <summary>
/// Recognises whether somebody asks what is held of them, or to be forgotten. That an office should remove old data from its
/// site is no such request: it is about the speaker, or is said with nothing else around it.
/// </summary>
public sealed class DataRequests
{
    /// <summary>The name of the file of its words.</summary>
    public const string FileName = "requests.yaml";

    private const int LongestRequest = 200;

    private readonly Wanted _forget;
    private readonly Wanted _tell;
    private readonly IReadOnlyList<Cue> _other;
    private readonly OnlyWords _fillers;

    private DataRequests(DataMap root)
    {
        _forget = Wanted.Read(root, "forget");
        _tell = Wanted.Read(root, "tell");
        _other = CueFile.Cues(root, "other");
        _fillers = new OnlyWords(root.Texts("fillers").Select(t => t.Text));
    }

    /// <summary>Reads its words from their file.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static DataRequests Read(string path) =>
        new(FeedbackFile.Open(path).Root.WithKeys(["forget", "forget-of", "tell", "tell-of", "self", "fillers", "other"]));

    /// <summary>What a message asks for; to be forgotten where it asks for both.</summary>
    public DataRequest In(string text)
    {
        var readings = ReadingsOf(text);
        return IsSaid(_other, readings) ? DataRequest.None
            : IsSaid(_forget.OfSelf, readings) || IsAll(_forget, readings) ? DataRequest.Forget
            : IsSaid(_tell.OfSelf, readings) || IsAll(_tell, readings) ? DataRequest.Tell
            : DataRequest.None;
    }

    /// <summary>Whether a message is such a request and nothing else, but for words that change nothing (ช่วย, ครับ, please).</summary>
    public bool IsAll(string text)
    {
        var readings = ReadingsOf(text);
        return !IsSaid(_other, readings) && (IsAll(_forget, readings) || IsAll(_tell, readings));
    }

    private static IReadOnlyList<CueText> ReadingsOf(string text) => text.Length > LongestRequest ? [] : CueText.ReadingsOf(text);

    private static bool IsSaid(IReadOnlyList<Cue> cues, IReadOnlyList<CueText> readings) => readings.Any(text => cues.Any(c => c.In(text).Any()));

    private bool IsAll(Wanted wanted, IReadOnlyList<CueText> readings) => readings.Any(text => wanted.OfSelf.Concat(wanted.OfAnybody)
        .SelectMany(c => c.In(text))
        .Any(at => _fillers.MakeUp(text.Letters[..at.Start]) && _fillers.MakeUp(text.Letters[at.End..])));

    /// <summary>How one thing is asked for.</summary>
    /// <param name="OfSelf">Words that say that it is about the speaker.</param>
    /// <param name="OfAnybody">Words that do not.</param>
    private sealed record Wanted(IReadOnlyList<Cue> OfSelf, IReadOnlyList<Cue> OfAnybody)
    {
        public static Wanted Read(DataMap root, string key)
        {
            var anybody = CueFile.Cues(root, key + "-of");
            return new Wanted([.. CueFile.Cues(root, key), .. CueFile.Cues(root, "self").SelectMany(self => anybody.Select(cue => cue.Before(self)))], anybody);
        }
    }
}
