using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Line.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Tests.Settings;

public class LineOptionsValidatorTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Line:Channels:klong-mueang:Agency"] = "klong-mueang",
        ["Line:Channels:klong-mueang:ChannelSecret"] = Some.Secret,
        ["Line:Channels:klong-mueang:ChannelId"] = "1650000000",
    };

    [Fact]
    public void Without_channels_LINE_is_off()
    {
        var options = Read([]);

        Assert.Empty(options.Channels);
        Assert.Equal("https://api.line.me", options.ApiBaseUrl);
    }

    [Fact]
    public void A_channel_is_known_by_its_name_in_either_case()
    {
        var options = Read(Good);

        Assert.Equal("klong-mueang", options.Channels["KLONG-MUEANG"].Agency);
    }

    [Theory]
    [InlineData("Line:Channels:klong-mueang:Agency", "", "Line:Channels:klong-mueang:Agency")]
    [InlineData("Line:Channels:klong-mueang:ChannelSecret", " ", "Line:Channels:klong-mueang:ChannelSecret")]
    [InlineData("Line:Channels:klong-mueang:ChannelId", null, "Line:Channels:klong-mueang:ChannelId")]
    [InlineData("Line:Channels:klong-mueang:ChannelAccessToken", "x", "Line:Channels:klong-mueang:ChannelAccessToken")]
    [InlineData("Line:Channels:คลองเมือง:Agency", "klong-mueang", "Line:Channels:คลองเมือง")]
    [InlineData("Line:Channels:klong mueang:Agency", "klong-mueang", "Line:Channels:klong mueang")]
    [InlineData("Line:Channels:other:NextChannelSecret", "x", "Line:Channels:other:Agency")]
    [InlineData("Line:Channels:other", "x", "Line:Channels:other:Agency")]
    [InlineData("Line:Channels:other", null, "Line:Channels:other:Agency")]
    [InlineData("Line:Channels:klong-mueang:ChannelSecret", Some.Secret + " ", "Line:Channels:klong-mueang:ChannelSecret")]
    [InlineData("Line:Channels:klong-mueang:NextChannelSecret", Some.Secret + "\n", "Line:Channels:klong-mueang:NextChannelSecret")]
    [InlineData("Line:Channels:klong-mueang:ChannelId", "๑๖๕๐๐๐๐๐๐๐", "Line:Channels:klong-mueang:ChannelId")]
    [InlineData("Line:ApiBaseUrl", "api.line.me", "Line:ApiBaseUrl")]
    [InlineData("Line:ApiBaseUrl", "ftp://api.line.me", "Line:ApiBaseUrl")]
    [InlineData("Line:DataApiBaseUrl", "http://api-data.line.me", "Line:DataApiBaseUrl")]
    public void A_wrong_setting_is_named_in_one_line_in_both_languages(string key, string? value, string named)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(new(Good) { [key] = value }));

        var line = Assert.Single(failure.Failures);
        Assert.StartsWith(named + ": ", line, StringComparison.Ordinal);
        Assert.Contains(" — ", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain(Some.Secret, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_token_with_a_line_break_is_refused_and_not_repeated()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(new(Good)
        {
            ["Line:Channels:klong-mueang:ChannelId"] = null,
            ["Line:Channels:klong-mueang:ChannelAccessToken"] = "a-token\n",
        }));

        var line = Assert.Single(failure.Failures);
        Assert.StartsWith("Line:Channels:klong-mueang:ChannelAccessToken: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("a-token", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_is_for_this_machine_only()
    {
        var options = Read(new(Good) { ["Line:ApiBaseUrl"] = "http://127.0.0.1:5000" });

        Assert.Equal("http://127.0.0.1:5000", options.ApiBaseUrl);
    }

    private static LineOptions Read(Dictionary<string, string?> settings) =>
        new ServiceCollection()
            .AddLineApi(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider()
            .GetRequiredService<IOptions<LineOptions>>().Value;
}
