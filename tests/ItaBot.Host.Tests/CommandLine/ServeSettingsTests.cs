using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class ServeSettingsTests
{
    [Fact]
    public void Settings_may_be_written_in_one_word_or_in_two()
    {
        var read = ServeSettings.Read(["--Storage:Provider=Sqlite", "--Agency", "dan", "--environment=Production"]);

        Assert.Equal(
            ["--Storage:Provider=Sqlite", "--Agency=dan", "--environment=Production"],
            Assert.IsType<ServeSettings.Settings>(read).Arguments);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("--")]
    [InlineData("-a")]
    [InlineData("--prot=80")]
    [InlineData("--Agency")]
    public void Anything_else_is_no_setting(string argument) =>
        Assert.Equal(new ServeSettings.NotASetting(argument), ServeSettings.Read([argument]));
}
