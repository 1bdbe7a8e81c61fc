# symmetry_tests(AREA LIBS...) registers every test_*.cpp of one folder.
find_library(RAPIDCHECK rapidcheck)
if(RAPIDCHECK AND NOT TARGET rapidcheck)
  add_library(rapidcheck INTERFACE IMPORTED)
  target_link_libraries(rapidcheck INTERFACE ${RAPIDCHECK})
endif()

function(symmetry_tests area)
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${area}/test_*.cpp)
  foreach(test IN LISTS tests)
    get_filename_component(base ${test} NAME_WE)
    set(target ${area}_${base})
    add_executable(${target} ${test})
    target_link_libraries(${target} PRIVATE ${ARGN} symmetry_test_support Qt6::Test)
    add_test(NAME ${area}/${base} COMMAND ${target})
    set_tests_properties(${area}/${base} PROPERTIES TIMEOUT 300 LABELS ${area}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;TZ=UTC;LC_ALL=C.UTF-8")
  endforeach()
endfunction()
