using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class RemindTests : IDisposable
{
    private const string Officers =
        """
        id,name,agency,unit,role
        somsri,สมศรี,klong-mueang,กองคลัง,owner
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2569-03-30")]
    [InlineData("30/03/2026")]
    [InlineData("soon")]
    public async Task A_moment_that_cannot_be_read_or_is_of_the_Buddhist_era_is_refused_before_anything_is_done(string now)
    {
        var result = (await RunAsync("remind", "--now", now)).Expect(2);

        Assert.Contains($"“{now}” is no moment", result.Error, StringComparison.Ordinal);
        Assert.False(_folder.HasDatabase);
    }

    [Fact]
    public async Task Where_nobody_is_in_the_directory_it_says_how_to_enter_them() =>
        Assert.Contains(
            "there is no officer in the directory to remind; import them with itabot officers import",
            (await RunAsync("remind", "--now", "2026-03-31")).Expect(0).Output,
            StringComparison.Ordinal);

    [Fact]
    public async Task On_a_day_on_which_nothing_falls_there_is_nothing_to_send()
    {
        await ImportAsync();

        Assert.Equal(
            "ไม่มีการเตือนที่ต้องส่งตอนนี้ — there is no reminder to send now",
            (await RunAsync("remind", "--now", "2026-03-01")).Expect(0).Output.Trim());
    }

    [Fact]
    public async Task For_people_it_prints_who_is_told_where_and_what()
    {
        await ImportAsync();

        var lines = (await RunAsync("remind", "--now", "2026-03-31", "--dry-run")).Expect(0).Output.Split('\n');

        Assert.Equal("somsri · klong-mueang · none (notLinked)", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("  มาตรการที่ 1 บางงานบริการยังช้ากว่าที่กำหนด · ครบกำหนดวันนี้ 31 มี.ค. 2569", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_moment_is_that_of_its_own_offset()
    {
        await ImportAsync();

        var early = (await RunAsync("remind", "--now", "2026-03-31T01:29:00Z", "--dry-run", "--json")).Expect(0).Json;
        var open = (await RunAsync("remind", "--now", "2026-03-31T01:30:00Z", "--dry-run", "--json")).Expect(0).Json;

        Assert.Equal((0, 1), (early.GetProperty("messages").GetArrayLength(), open.GetProperty("messages").GetArrayLength()));
    }

    private async Task ImportAsync()
    {
        _folder.Write("officers.csv", Officers);
        (await RunAsync("export", "klong-mueang", "2568")).Expect(0);
        (await RunAsync("officers", "import", "officers.csv")).Expect(0);
    }

    private Task<VerbResult> RunAsync(params string[] verb) => ItaBotProcess.RunAsync(_folder, VerbInput.Development, verb);
}
