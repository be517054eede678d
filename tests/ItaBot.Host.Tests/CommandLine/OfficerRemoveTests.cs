using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class OfficerRemoveTests : IAsyncLifetime
{
    private const string EntraObjectId = "11111111-2222-3333-4444-555555555555";

    private const string Table =
        $"""
        id,name,agency,unit,role,entraObjectId,email
        daeng,แดง,klong-mueang,สำนักปลัด,administrator,,
        malee,มาลี,pak-phraek,กองช่าง,owner,,malee@example.go.th
        somsri,สมศรี,klong-mueang,กองคลัง,supervisor,{EntraObjectId},
        """;

    private readonly WorkFolder _folder = new();

    public async Task InitializeAsync() =>
        (await RunAsync("import", _folder.Write("officers.csv", Table))).Expect(0);

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Who_is_in_the_directory_is_listed_with_how_they_are_known()
    {
        var all = (await RunAsync("list")).Expect(0);
        var one = (await RunAsync("list", "--agency", "pak-phraek", "--json")).Expect(0).Json.GetProperty("officers");

        Assert.Equal(
            [
                "daeng · แดง · klong-mueang · สำนักปลัด · administrator · -",
                "malee · มาลี · pak-phraek · กองช่าง · owner · malee@example.go.th",
                $"somsri · สมศรี · klong-mueang · กองคลัง · supervisor · Entra {EntraObjectId}",
            ],
            all.Output.TrimEnd().Split('\n'));
        var malee = Assert.Single(one.EnumerateArray());
        Assert.Equal(
            ("malee", "owner", false),
            (malee.GetProperty("id").GetString(), malee.GetProperty("role").GetString(), malee.GetProperty("lineLinked").GetBoolean()));
        (await RunAsync("list", "--agency", "nowhere")).Expect(1);
    }

    [Fact]
    public async Task Whoever_is_removed_is_in_the_directory_no_more()
    {
        var removed = (await RunAsync("remove", "SOMSRI", "--json")).Expect(0);
        var told = (await RunAsync("remove", "malee")).Expect(0);
        var again = (await RunAsync("remove", "malee")).Expect(1);

        Assert.Equal("somsri", removed.Json.GetProperty("removed").GetString());
        Assert.StartsWith("malee: นำ มาลี ออกจากทะเบียนแล้ว", told.Output, StringComparison.Ordinal);
        Assert.Contains("itabot officers list", again.ErrorLines[^1], StringComparison.Ordinal);
        Assert.StartsWith("daeng ", Assert.Single((await RunAsync("list")).Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_is_neither_removed_nor_made_something_else()
    {
        var removed = (await RunAsync("remove", "daeng")).Expect(1);
        var imported = (await RunAsync(
            "import", _folder.Write("owner.csv", "id,name,agency,unit,role\ndaeng,แดง,klong-mueang,สำนักปลัด,owner"))).Expect(1);

        Assert.Contains("make somebody else administrator first", removed.Error, StringComparison.Ordinal);
        Assert.Contains("Make somebody else administrator first", imported.Error, StringComparison.Ordinal);
        Assert.Contains("· administrator ·", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    private Task<VerbResult> RunAsync(params string[] arguments) =>
        ItaBotProcess.RunAsync(_folder, VerbInput.Development, ["officers", .. arguments]);
}
