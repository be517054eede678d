using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Reads the vocabulary that an officer may edit.</summary>
internal static class VocabularyReader
{
    /// <summary>Reads <c>words.yaml</c> and <c>intents.yaml</c> of a folder.</summary>
    /// <exception cref="VocabularyException">A file is missing or cannot be read.</exception>
    public static Vocabulary Load(string directory)
    {
        var words = Read<WordFile>(directory, "words.yaml");
        var intents = Read<Dictionary<string, IntentFile>>(directory, "intents.yaml");
        try
        {
            return new Vocabulary(words, intents);
        }
        catch (FormatException problem)
        {
            throw new VocabularyException($"{directory}: {problem.Message}", problem);
        }
    }

    private static T Read<T>(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            throw new VocabularyException($"{path} is missing; understanding needs it.");
        }

        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return reader.Deserialize<T>(File.ReadAllText(path)) ?? throw new VocabularyException($"{path} is empty.");
        }
        catch (YamlException problem)
        {
            throw new VocabularyException($"{path}, line {problem.Start.Line}: {problem.Message}", problem);
        }
    }
}
