using ItaBot.Scoring.DataFiles;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Reads the vocabulary that an officer may edit.</summary>
internal static class VocabularyReader
{
    /// <summary>Reads <c>words.yaml</c> and <c>intents.yaml</c> of a folder.</summary>
    /// <exception cref="DataFileException">A file is missing or cannot be read.</exception>
    public static Vocabulary Load(string directory)
    {
        var intents = Read<Dictionary<string, IntentFile>, IReadOnlyList<IntentCues>>(
            directory, "intents.yaml", file => [.. file.Select(i => new IntentCues(i.Key, i.Value))]);
        return Read<WordFile, Vocabulary>(directory, "words.yaml", file => new Vocabulary(file, intents));
    }

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
