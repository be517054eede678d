using ItaBot.Scoring.DataFiles;

namespace ItaBot.Feedback.Texts;

/// <summary>Recognises whether somebody asks what is held of them, or to be forgotten.</summary>
public sealed class DataRequests
{
    /// <summary>The name of the file of its words.</summary>
    public const string FileName = "requests.yaml";

    private const int LongestRequest = 200;

    private readonly IReadOnlyList<Cue> _forget;
    private readonly IReadOnlyList<Cue> _tell;
    private readonly IReadOnlyList<Cue> _other;

    private DataRequests(DataMap root)
    {
        _forget = CueFile.Cues(root, "forget");
        _tell = CueFile.Cues(root, "tell");
        _other = CueFile.Cues(root, "other");
    }

    /// <summary>Reads its words from their file.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static DataRequests Read(string path) => new(FeedbackFile.Open(path).Root.WithKeys(["forget", "tell", "other"]));

    /// <summary>What a message asks for; to be forgotten where it asks for both.</summary>
    public DataRequest In(string text)
    {
        if (text.Length > LongestRequest)
        {
            return DataRequest.None;
        }

        var readings = CueText.ReadingsOf(text);
        return IsSaid(_other, readings) ? DataRequest.None
            : IsSaid(_forget, readings) ? DataRequest.Forget
            : IsSaid(_tell, readings) ? DataRequest.Tell
            : DataRequest.None;
    }

    private static bool IsSaid(IReadOnlyList<Cue> cues, IReadOnlyList<CueText> readings) => readings.Any(text => cues.Any(c => c.In(text).Any()));
}
