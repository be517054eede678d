using ItaBot.Conversations.Understanding.Learning;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Reads the vocabulary that an officer may edit.</summary>
internal static class VocabularyReader
{
    private const string Examples = "examples";

    /// <summary>Reads <c>words.yaml</c> and <c>concepts.yaml</c> of a folder.</summary>
    /// <exception cref="DataFileException">A file is missing or cannot be read.</exception>
    public static Vocabulary Load(string directory) =>
        Read<WordFile, Vocabulary>(directory, "words.yaml", file => new Vocabulary(file, LoadConcepts(directory)));

    /// <summary>Reads <c>confidence.yaml</c> of a folder.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be read.</exception>
    public static (ConfidenceFile File, Thresholds Thresholds) LoadConfidence(string directory) =>
        Read<ConfidenceFile, (ConfidenceFile, Thresholds)>(directory, "confidence.yaml", file => (file, file.ToThresholds()));

    /// <summary>Reads every file of <c>examples</c> of a folder.</summary>
    /// <exception cref="DataFileException">There is none, one cannot be read, or an intent has no example.</exception>
    public static IReadOnlyList<Example> LoadExamples(string directory)
    {
        var folder = Path.Combine(directory, Examples);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        Array.Sort(files, StringComparer.Ordinal);
        var examples = files
            .SelectMany(f => Read<Dictionary<string, List<string>>, List<Example>>(folder, Path.GetFileName(f), Expand))
            .ToList();
        var missing = Intents.All.Where((_, index) => examples.TrueForAll(e => e.Intent != index)).ToList();
        return missing.Count == 0
            ? examples
            : throw new DataFileException(folder, 0, VocabularyProblems.NoExamples(string.Join(", ", missing)));
    }

    private static ConceptSet LoadConcepts(string directory) => Read<Dictionary<string, WordList>, ConceptSet>(
        directory,
        "concepts.yaml",
        file => new ConceptSet([.. file.Select(c => (c.Key, (IReadOnlyList<string>)c.Value.Say, (IReadOnlyList<string>)c.Value.Not))]));

    private static List<Example> Expand(Dictionary<string, List<string>> file) =>
    [
        .. from entry in file
           let intent = Intents.All.ToList().IndexOf(entry.Key)
           from written in intent >= 0 ? entry.Value : throw new FormatException($"'{entry.Key}' is no intent.")
           from text in Variants.Of(written)
           select new Example(intent, text, written),
    ];

    private static TRead Read<TFile, TRead>(string directory, string name, Func<TFile, TRead> read)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            throw new DataFileException(path, 0, VocabularyProblems.NoFile);
        }

        // Opened for what it refuses: another encoding, broken YAML, an empty file.
        DataFile.Open(path);
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return read(reader.Deserialize<TFile>(File.ReadAllText(path)));
        }
        catch (YamlException problem)
        {
            throw new DataFileException(path, (int)problem.Start.Line, VocabularyProblems.Unexpected(problem.Message), problem);
        }
        catch (FormatException problem)
        {
            throw new DataFileException(path, 0, VocabularyProblems.Unexpected(problem.Message), problem);
        }
    }
}
