using ItaBot.Testing;

namespace ItaBot.EndToEnd.Tests.Transcripts;

/// <summary>
/// Conversations word for word. After a change of phrases, <c>ITABOT_RECORD=1 dotnet test tests/ItaBot.EndToEnd.Tests
/// --filter Transcripts</c> writes what the bot says now into the files; what changed is then reviewed like any change.
/// </summary>
public sealed class TranscriptTests : IAsyncLifetime
{
    private readonly SampleAssistant _sample = new();

    private const string Record = "ITABOT_RECORD";

    private static string Folder { get; } = Path.Combine(Repository.Root.FullName, "tests", "ItaBot.EndToEnd.Tests", "Transcripts");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order()];

    public Task InitializeAsync() => _sample.InitializeAsync();

    public Task DisposeAsync() => _sample.DisposeAsync();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_says_what_the_transcript_says(string file)
    {
        var path = Path.Combine(Folder, file);
        var transcript = Transcript.Read(path);

        var played = await transcript.PlayAsync(new Speaker(_sample.Assistant, $"transcript:{transcript.Name}"));

        if (Environment.GetEnvironmentVariable(Record) is "1")
        {
            await File.WriteAllLinesAsync(path, played);
            return;
        }

        Assert.Equal(string.Join('\n', transcript.Lines), string.Join('\n', played));
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Directory.GetFiles(Folder, "*.txt").Length >= 30);
}
