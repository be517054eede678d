using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ItaBot.Storage.Tests;

public sealed class StorageOptionsTests
{
    [Fact]
    public void Without_settings_it_stores_in_a_file_of_the_working_directory() => Validate([]);

    [Theory]
    [InlineData("Storage:Provider", "PostgreSQL", "this version stores on SQLite only")]
    [InlineData("Storage:Provider", "postgresql", "this version stores on SQLite only")]
    [InlineData("Storage:Provider", "Oracle", "“Oracle” is not known")]
    [InlineData("Storage:Provider", "", "is not known")]
    [InlineData("Storage:ConnectionString", "", "must name a file")]
    [InlineData("Storage:ConnectionString", "Data Source=:memory:", "must name a file")]
    [InlineData("Storage:ConnectionString", "Host=db;Port=5432", "cannot be read")]
    public void A_wrong_setting_stops_the_start_with_one_line_that_names_it(string key, string value, string expected)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Validate(new() { [key] = value }));

        var line = Assert.Single(refused.Failures);
        Assert.StartsWith($"{key}: ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    private static void Validate(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
    }
}
